"""Requests that aren't taken."""


class Refused(Exception):
    """A request that isn't taken: HTTP status, code, and the catalogue's message with its arguments."""

    def __init__(self, status: int, code: str, words: str, **args: int) -> None:
        super().__init__(code)
        self.status, self.code, self.words = status, code, words
        self.args_of_words = {name: {"number": value} for name, value in args.items()}


def too_large(most: int) -> Refused:
    """The refusal of a body beyond ``most`` bytes."""
    if most >= 1024 * 1024:
        return Refused(413, "too_large", "request-file-too-large", megabytes=most // (1024 * 1024))
    return Refused(413, "too_large", "request-too-large", kilobytes=most // 1024)
