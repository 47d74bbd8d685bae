"""Texts that stand with pictures: captions, credits, and what is neither."""
