"""What an inventory made from images cannot say, in plain words."""

LIMITS = (
    "A mine in this list is what an image classification found. It is no proof: before anything follows from it, the place needs "
    "a look in the image or on the ground.",
    "Mines that were small, hidden by cloud or covered by plants may be missing; bare land that looks like a "
    "mine may be included.",
    "Outlines follow image objects of pixels of 10 m; the area of a small mine is uncertain by a large share.",
    "The types come from the mineral register; mines that it does not know are of type unknown.",
)
