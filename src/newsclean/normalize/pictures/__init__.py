"""The pictures of the article, with caption and credit."""
