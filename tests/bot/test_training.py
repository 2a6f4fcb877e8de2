"""The model belongs to the files it was trained for."""

import json
import shutil
import subprocess
import sys
import tarfile
import threading

import pytest

from bot import training
from bot.environment import ROOT
from bot.training import TrainingFailed, ensure_model, find_model, fingerprint


@pytest.fixture
def project(tmp_path):
    """A small project whose training is a stand-in (``trainings`` counts them)."""
    files = {"config.yml": "a: 1", "domain.yml": "b: 2", "data/nlu/en/x.yml": "c", "bot/nlu/c.py": "d"}
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


@pytest.fixture
def trainings(monkeypatch):
    """Replaces the training by one that writes a model in Rasa's form; a list of the models it wrote."""
    written = []
    source = """
import io, sys, tarfile
files = {"metadata.json": b'{"train_schema": {"nodes": {"x": 1}}, "y": 2}', "components/c": b"hi"}
with tarfile.open(sys.argv[1] + "/model.tar.gz", "w:gz") as archive:
    for name, content in files.items():
        entry = tarfile.TarInfo(name)
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
print("Starting to train component 'Small'.")
"""
    popen = subprocess.Popen

    def stand_in(command, **kwargs):
        written.append(command[-1])
        return popen([sys.executable, "-c", source, command[-1]], **kwargs)

    monkeypatch.setattr(training.subprocess, "Popen", stand_in)
    return written


def test_a_missing_model_is_trained_once_and_found_again(project, trainings):
    said = []
    model = ensure_model(project, said.append)
    assert model == project / "models" / f"{fingerprint(project)}.tar.gz" == find_model(project)
    assert any("Small" in line for line in said), "progress is shown"
    assert ensure_model(project) == model and len(trainings) == 1
    assert sorted(path.name for path in model.parent.iterdir()) == [".lock", model.name, f"{model.name}.sha256"]


@pytest.mark.parametrize("changed", ["config.yml", "domain.yml", "data/nlu/en/x.yml", "bot/nlu/c.py", "data/new.yml"])
def test_a_changed_file_asks_for_another_model_and_the_old_one_is_found_again(project, trainings, changed):
    first = ensure_model(project)
    before = (project / changed).read_text() if (project / changed).exists() else None
    (project / changed).write_text("changed")
    assert find_model(project) is None
    assert ensure_model(project) != first
    (project / changed).write_text(before) if before is not None else (project / changed).unlink()
    assert find_model(project) == first and len(trainings) == 2


def test_files_that_do_not_shape_the_model_leave_it(project, trainings):
    model = ensure_model(project)
    for name in ("README.md", "bot/server.py", "bot/nlu/__pycache__/c.pyc", "data/.swp"):
        (project / name).parent.mkdir(exist_ok=True)
        (project / name).write_text("x")
    assert find_model(project) == model


def test_a_moved_line_between_two_files_is_a_change(project):
    before = fingerprint(project)
    (project / "data/nlu/en/y.yml").write_text("c")
    (project / "data/nlu/en/x.yml").write_text("")
    assert fingerprint(project) != before


def test_a_model_that_was_cut_or_exchanged_is_not_taken(project, trainings):
    model = ensure_model(project)
    model.write_bytes(model.read_bytes()[:-1])
    assert find_model(project) is None
    assert ensure_model(project) == model and len(trainings) == 2


def test_the_recipe_of_the_training_stays_out_of_the_model(project, trainings):
    with tarfile.open(ensure_model(project)) as archive:
        assert json.load(archive.extractfile("metadata.json")) == {"train_schema": {"nodes": {}}, "y": 2}
        assert archive.extractfile("components/c").read() == b"hi"


def test_two_who_need_a_model_at_once_train_it_once(project, trainings):
    models = []

    def need():
        models.append(ensure_model(project, lambda line: None))

    threads = [threading.Thread(target=need) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(models) == 3 and len(set(models)) == 1 and len(trainings) == 1


def test_files_that_change_during_the_training_are_trained_again(project, trainings, monkeypatch):
    stand_in = training.subprocess.Popen

    def edited_meanwhile(command, **kwargs):
        (project / "config.yml").write_text(f"a: {min(len(trainings), 1)}")
        return stand_in(command, **kwargs)

    monkeypatch.setattr(training.subprocess, "Popen", edited_meanwhile)
    model = ensure_model(project, lambda line: None)
    assert len(trainings) == 3 and model == find_model(project)


def test_a_failed_training_says_why_and_leaves_no_model(project):
    shutil.rmtree(project / "data")
    (project / "data").mkdir()
    (project / "config.yml").write_text("recipe: default.v1\nlanguage: en\nassistant_id: x\npipeline: []\n")
    (project / "domain.yml").write_text("nonsense: [")
    with pytest.raises(TrainingFailed, match=r"domain\.yml"):
        ensure_model(project, lambda line: None)
    assert find_model(project) is None


def test_only_the_newest_models_are_kept(project, trainings):
    for number in range(8):
        (project / "config.yml").write_text(f"a: {number}")
        ensure_model(project, lambda line: None)
    assert len(list((project / "models").glob("*.tar.gz"))) == len(list((project / "models").glob("*.sha256"))) == 5


def test_the_model_of_these_files_is_the_one_in_use(model):
    assert model == find_model() and model.parent == ROOT / "models"
