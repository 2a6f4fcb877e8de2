"""``python -m tests.faults.elsewhere``: ``python -m bot`` as it runs where forking isn't safe, such as on macOS."""

import sys

from bot import workers
from bot.__main__ import main

if __name__ == "__main__":
    workers.FORKS = False
    sys.exit(main(["run"]))
