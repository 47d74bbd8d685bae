"""The version, for whoever asks; the distribution's must be the same."""

__version__ = "0.1.0"
