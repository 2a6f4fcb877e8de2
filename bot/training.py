"""The trained model that belongs to these files: found by their hash, or trained.

A model is named by everything that shaped it (config.yml, domain.yml, data/, bot/nlu and the versions of the
libraries), so a changed example never meets an old model, and going back to old files finds the old model again.
"""

import contextlib
import fcntl
import gc
import hashlib
import logging
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

from bot.environment import ROOT
from bot.model_file import ExposedModel, ForeignModel, checksum, keep_for_serving, pinned, seal, trusted

_SHAPED_BY = ("config.yml", "domain.yml", "data", "bot/nlu")
_LIBRARIES = ("rasa", "spacy", "scikit-learn", "numpy", "scipy", "pymorphy3", "pymorphy3-dicts-ru", "skops")
_KEPT = 5  # models kept in models/; older ones are deleted after a training


class TrainingFailed(RuntimeError):
    """The training ended without a model; the message holds what it printed last."""


def fingerprint(root: Path = ROOT) -> str:
    """16 hex digits over the names and contents of all files that shape the model, and the libraries' versions."""
    digest = hashlib.sha256(platform.python_version().encode())
    for library in _LIBRARIES:
        digest.update(f"{library}={version(library)}\n".encode())
    for path in _sources(root):
        digest.update(f"{path.relative_to(root).as_posix()}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def _sources(root: Path) -> Iterator[Path]:
    for name in _SHAPED_BY:
        place = root / name
        if place.is_file():
            yield place
        else:
            yield from sorted(
                path
                for path in place.rglob("*")
                if path.is_file() and path.suffix != ".pyc" and not path.name.startswith(".")
            )


def find_model(root: Path = ROOT) -> Path | None:
    """The model trained for the files as they are now, whole and unchanged; None where there is none.

    Beside each model lies its SHA-256: a model file that was cut short, copied wrongly or exchanged isn't loaded
    (model_file.py). Raises ExposedModel.
    """
    model = root / "models" / f"{fingerprint(root)}.tar.gz"
    try:
        trusted(model)
    except ExposedModel:
        raise
    except (FileNotFoundError, ForeignModel):
        return None
    return model


def ensure_model(root: Path = ROOT, say: Callable[[str], None] | None = None) -> Path:
    """The model for these files, trained first where it is missing. Two processes never train at once.

    ``say`` is told in one line each what is going on (default: standard error). Training runs in a process of its
    own, so nothing of it stays in the memory of the caller. Raises TrainingFailed, and ForeignModel where only one
    model may be loaded and it isn't there.
    """
    model = find_model(root)
    if model is not None:
        return model
    if pinned():
        raise ForeignModel(f"{root / 'models'} has no model for these files that ADVISOR_MODEL_SHA256 names")
    say = say or (lambda line: print(line, file=sys.stderr, flush=True))
    with _lock(root / "models" / ".lock", say):
        model = find_model(root)  # another process may have trained it while this one waited
        return model or _train_apart(root, say)


@contextlib.contextmanager
def _lock(path: Path, say: Callable[[str], None]) -> Iterator[None]:
    path.parent.mkdir(exist_ok=True)
    with path.open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another process is training the model: waiting for it.")
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def _train_apart(root: Path, say: Callable[[str], None]) -> Path:
    name = fingerprint(root)
    began = time.monotonic()
    say("Training the model for these files (some seconds) ...")
    with tempfile.TemporaryDirectory(prefix=".train-", dir=root / "models") as folder:
        command = [sys.executable, "-m", "bot.training", folder]
        paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
        environment = {**os.environ, "PYTHONPATH": paths, "RASA_MAX_CACHE_SIZE": "0"}
        process = subprocess.Popen(
            command, cwd=root, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        output = []
        for line in process.stdout:
            output.append(line)
            if "Starting to train component" in line:
                say(f"  {time.monotonic() - began:4.1f} s  {line.split(chr(39))[1]}")
        trained = Path(folder) / "model.tar.gz"
        if process.wait() != 0 or not trained.is_file():
            raise TrainingFailed("".join(output[-40:]))
        if fingerprint(root) != name:
            say("The files changed meanwhile: training once more.")
            return _train_apart(root, say)
        model = root / "models" / f"{name}.tar.gz"
        served = Path(folder) / "served.tar.gz"
        keep_for_serving(trained, served)
        seal(model, served)
        os.replace(served, model)
    _forget_old(root / "models")
    say(f"Trained in {time.monotonic() - began:.0f} s: models/{model.name}")
    return model


def _forget_old(folder: Path) -> None:
    newest_first = sorted(folder.glob("*.tar.gz"), key=lambda path: path.stat().st_mtime, reverse=True)
    for model in newest_first[_KEPT:]:
        model.unlink()
        checksum(model).unlink(missing_ok=True)


def _train_here(folder: str) -> int:
    """Trains the files of the current folder into ``folder``/model.tar.gz. Returns the process's exit status."""
    from bot import light_recipe
    from bot.bootstrap import lean, quiet

    quiet()
    gc.disable()  # the process ends with the training: searching its millions of objects for cycles only costs time
    if light_recipe.fits(Path("config.yml")):
        lean()
        light_recipe.lighten()
    from rasa.model_training import _train_graph
    from rasa.shared.data import TrainingType
    from rasa.shared.importers.rasa import RasaFileImporter
    from rasa.shared.utils.common import cached_method

    class Files(RasaFileImporter):
        """Reads each file once. Rasa's own chain of importers, made for end-to-end stories and retrieval intents,
        copies and compares all examples again and again, which takes longer than the training."""

        get_domain = cached_method(RasaFileImporter.get_domain)
        get_stories = cached_method(RasaFileImporter.get_stories)
        _nlu_data = cached_method(RasaFileImporter.get_nlu_data)

        def get_nlu_data(self, language=None):
            return self._nlu_data()

    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stdout)
    files = Files("config.yml", "domain.yml", "data")
    result = _train_graph(files, TrainingType.BOTH, folder, fixed_model_name="model", force_full_training=True)
    return 0 if result.model else 1


if __name__ == "__main__":
    sys.exit(_train_here(sys.argv[1]))
