"""The one error the engine raises: a Case that cannot be."""

from __future__ import annotations


class InvalidCase(ValueError):
    """A Case that breaks its schema or states something that cannot be.

    Attributes:
        code: ``invalid_date``, ``out_of_range``, ``unknown_region`` or ``bad_case``.
        path: where, e.g. ``project.duration_weeks`` or ``departments[0].headcount``; empty for the whole.
        message: one English sentence for programs and logs; people are answered from the catalogues.
    """

    def __init__(self, code: str, path: str, message: str) -> None:
        super().__init__(f"{path}: {message}" if path else message)
        self.code = code
        self.path = path
        self.message = message

    def as_json(self) -> dict[str, dict[str, str]]:
        """The error as the command line prints it."""
        return {"error": {"code": self.code, "path": self.path, "message": self.message}}
