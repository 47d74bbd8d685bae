"""Pages that hang or kill whoever cleans them; a module of its own, so that a worker can import it."""

import os
import time

from newsclean import Page


class HangingPage(Page):
    """Never done."""

    def header(self, name: str) -> str | None:
        time.sleep(600)
        return super().header(name)


class DeadlyPage(Page):
    """The interpreter ends, as in a fault of a C library."""

    def header(self, name: str) -> str | None:
        os._exit(len(name))
