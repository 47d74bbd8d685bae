"""When it appeared and was changed: every date that a page gives as its own, and which of them is believed."""
