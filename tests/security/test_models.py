"""Only the model that was trained is loaded: never one that somebody put there."""

import hashlib
import os
import shutil

import pytest

from bot import model_file
from bot.model_file import ExposedModel, ForeignModel, seal, trusted
from bot.processor import LocalProcessor
from bot.training import ensure_model


@pytest.fixture(autouse=True)
def nothing_pinned(monkeypatch):
    monkeypatch.delenv("ADVISOR_MODEL_SHA256", raising=False)


@pytest.fixture
def here(tmp_path, model):
    """A copy of the trained model, with what lies beside it."""
    copied = tmp_path / "models" / model.name
    copied.parent.mkdir()
    shutil.copy(model, copied)
    shutil.copy(model_file.checksum(model), model_file.checksum(copied))
    return copied


def load(path):
    """As a process does that has loaded no model yet: one that was loaded is not read again."""
    LocalProcessor.loaded.cache_clear()
    return LocalProcessor._load_model(path)


def test_the_trained_model_is_loaded(here):
    assert load(here)[0] == here.name


def test_a_model_with_nothing_beside_it_is_refused(here):
    model_file.checksum(here).unlink()
    with pytest.raises(ForeignModel, match="not trained here"):
        load(here)


@pytest.mark.parametrize("beside", ["", "0" * 64, "not hexadecimal", "\u00e9"])
def test_a_model_with_another_checksum_is_refused(here, beside):
    model_file.checksum(here).write_text(beside, encoding="utf-8")
    with pytest.raises(ForeignModel):
        load(here)


def test_one_changed_byte_is_seen(here):
    content = bytearray(here.read_bytes())
    content[len(content) // 2] ^= 1
    here.write_bytes(content)
    with pytest.raises(ForeignModel, match="not the model"):
        load(here)


def test_a_foreign_model_that_brings_its_own_checksum_is_refused_where_one_is_named(here, monkeypatch):
    named = hashlib.sha256(here.read_bytes()).hexdigest()
    monkeypatch.setenv("ADVISOR_MODEL_SHA256", named.upper() + "\n")
    load(here)
    here.write_bytes(b"foreign")
    seal(here, here)
    with pytest.raises(ForeignModel, match="ADVISOR_MODEL_SHA256"):
        load(here)


def test_what_is_checked_is_what_is_loaded(here, monkeypatch):
    """Somebody exchanges the file between the check and the loading."""
    checked = trusted(here)
    monkeypatch.setattr("bot.processor.trusted", lambda path: (path.write_bytes(b"foreign"), checked)[1])
    load(here)


@pytest.mark.parametrize("which", ["model", "checksum", "folder"])
def test_a_model_that_everybody_can_change_is_refused(here, which):
    path = {"model": here, "checksum": model_file.checksum(here), "folder": here.parent}[which]
    os.chmod(path, path.stat().st_mode | 0o002)
    with pytest.raises(ExposedModel, match="chmod o-w"):
        load(here)


def test_nothing_is_trained_where_one_model_is_named_and_it_is_not_there(tmp_path, monkeypatch):
    for name in ("config.yml", "domain.yml"):
        (tmp_path / name).write_text("x")
    monkeypatch.setenv("ADVISOR_MODEL_SHA256", "0" * 64)
    with pytest.raises(ForeignModel, match="ADVISOR_MODEL_SHA256"):
        ensure_model(tmp_path)
    assert not (tmp_path / "models").exists()


def test_a_model_holds_numbers_and_names_and_no_code(model):
    """Nothing in it is unpickled: whatever a model could bring along, it would be no program."""
    import tarfile

    with tarfile.open(model) as archive:
        kinds = {os.path.splitext(member.name)[1] for member in archive if member.isfile()}
    assert kinds <= {".json", ".npz", ".yml"}
