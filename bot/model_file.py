"""The archive Rasa's training leaves behind, made ready for serving, and believed only where it is the one trained.

A model names the classes that are loaded with it, so a foreign one is foreign code. Beside each model lies the SHA-256
that its training wrote; without it, or with another content, no model is loaded. Where models come from elsewhere (a
build, a shared volume), ADVISOR_MODEL_SHA256 names the one that may be loaded, whatever lies beside it.
"""

import hashlib
import hmac
import io
import json
import os
import stat
import tarfile
from pathlib import Path

_DESCRIPTION = "metadata.json"


class ForeignModel(RuntimeError):
    """A model that isn't the one that was trained here; the message says which."""


class ExposedModel(ForeignModel):
    """A model that everybody on the machine could exchange."""


def trusted(model: Path) -> bytes:
    """The content of a model. Raises ForeignModel, and FileNotFoundError where there is no such model."""
    content = model.read_bytes()
    found = hashlib.sha256(content).hexdigest()
    try:
        trained = checksum(model).read_text(encoding="ascii").strip()
    except (FileNotFoundError, UnicodeDecodeError):
        raise ForeignModel(f"{model} was not trained here: {checksum(model).name} is missing") from None
    if not hmac.compare_digest(found, trained):
        raise ForeignModel(f"{model} is not the model that was trained: its checksum is another one")
    if (named := pinned()) and not hmac.compare_digest(found, named):
        raise ForeignModel(f"{model} is not the model that ADVISOR_MODEL_SHA256 names")
    for path in (model, checksum(model), model.parent):
        if stat.S_IMODE(path.stat().st_mode) & stat.S_IWOTH:
            raise ExposedModel(f"{path} can be changed by everybody: run  chmod o-w {path}")
    return content


def pinned() -> str:
    """The SHA-256 of the one model that may be loaded (ADVISOR_MODEL_SHA256); "" where any trained here may."""
    return (os.environ.get("ADVISOR_MODEL_SHA256") or "").strip().lower()


def seal(model: Path, written: Path) -> None:
    """Writes beside ``model`` the checksum of the file ``written``, which is about to become it."""
    checksum(model).write_text(hashlib.sha256(written.read_bytes()).hexdigest() + "\n")


def checksum(model: Path) -> Path:
    """The file beside a model that holds its SHA-256."""
    return model.with_name(model.name + ".sha256")


def keep_for_serving(trained: Path, served: Path) -> None:
    """Writes ``trained`` (a .tar.gz of Rasa's) to ``served`` without the recipe of the training.

    Only Rasa's incremental training reads that recipe again, which isn't used here; but loading a model resolves every
    class in it, and one of them imports all neural components and with them TensorFlow (3.4 s, 330 MB).
    """
    with tarfile.open(trained) as source, tarfile.open(served, "w:gz") as target:
        for member in source:
            content = source.extractfile(member) if member.isfile() else None
            if Path(member.name).name == _DESCRIPTION and content is not None:
                description = {**json.load(content), "train_schema": {"nodes": {}}}
                encoded = json.dumps(description).encode()
                member.size, content = len(encoded), io.BytesIO(encoded)
            target.addfile(member, content)
