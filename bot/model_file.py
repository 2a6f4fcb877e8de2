"""The archive Rasa's training leaves behind, made ready for serving."""

import io
import json
import tarfile
from pathlib import Path

_DESCRIPTION = "metadata.json"


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
