"""Articles as items: itemadapter, and so Scrapy, reads them as their JSON. Extra: scrapy."""

from __future__ import annotations

import json
from collections.abc import Iterator, KeysView
from dataclasses import fields
from functools import cached_property
from typing import Any, cast

from newsclean.article import Article, Json
from newsclean.errors import MissingExtra

try:
    from itemadapter import ItemAdapter
    from itemadapter.adapter import AdapterInterface
except ImportError as error:
    raise MissingExtra("itemadapter is not installed: pip install 'newsclean[scrapy]'") from error


class ArticleAdapter(AdapterInterface):
    """An Article's fields, with the values that `Article.to_dict` gives. It cannot be written to."""

    item: Article

    @cached_property
    def _values(self) -> Json:
        values = self.item.to_dict()
        try:
            json.dumps(values, ensure_ascii=False).encode()
        except UnicodeEncodeError:
            # Half a surrogate pair, which no feed can hold.
            return cast("Json", json.loads(json.dumps(values, ensure_ascii=False).encode(errors="replace")))
        return values

    @classmethod
    def is_item_class(cls, item_class: type) -> bool:
        """True for Article."""
        return issubclass(item_class, Article)

    @classmethod
    def get_field_names_from_class(cls, item_class: type) -> list[str]:
        """The fields, in the order of their JSON."""
        return [field.name for field in fields(item_class)]

    def field_names(self) -> KeysView[str]:
        """All fields, also those that are null or empty."""
        return self._values.keys()

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def __setitem__(self, name: str, value: Any) -> None:
        raise TypeError(f"an Article is frozen: make another one with dataclasses.replace(article, {name}=…)")

    def __delitem__(self, name: str) -> None:
        raise TypeError(f"an Article is frozen: {name!r} cannot be taken out of it")

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)


def register() -> None:
    """Have itemadapter read Articles with this adapter; a second call changes nothing."""
    if ArticleAdapter not in ItemAdapter.ADAPTER_CLASSES:
        ItemAdapter.ADAPTER_CLASSES = [ArticleAdapter, *ItemAdapter.ADAPTER_CLASSES]
