"""HTML's elements by what they do to text. Source: HTML standard, section 15 (Rendering)."""

BLOCK = frozenset(
    "address article aside blockquote body button caption center datalist dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu menuitem nav ol"
    " optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead tr"
    " ul xmp".split()
)
"""Begin and end a line of their own. All others are set in a line, unknown ones too, as in a browser."""

UNSEEN = frozenset(
    "applet area audio base basefont canvas col colgroup frame frameset head iframe link map meta meter noembed"
    " noframes noscript object param progress script style svg template title video".split()
)
"""Show none of the text inside them. Void elements that libxml2 takes for containers (source, track, embed) do not
count: it puts what follows them inside."""

EMBEDDING = frozenset("amp-iframe amp-video amp-youtube audio embed iframe object video".split())
"""Show foreign matter."""

HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
BOLD = frozenset(("b", "strong"))
SMALL = frozenset("em i small cite font u big".split())
"""What captions and headings are set in where nothing else tells them from the text."""
