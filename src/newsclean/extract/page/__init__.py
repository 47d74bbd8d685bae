"""The rules for pages: where the article stands on the page, and what each block in it is."""
