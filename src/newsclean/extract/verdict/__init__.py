"""Signals for what a page is, one file a kind; `newsclean.extract.kind` weighs them."""
