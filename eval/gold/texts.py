#!/usr/bin/env python3
"""Write the articles of a gold file as JSON Lines: texts.py SHARED GOLD > articles.jsonl

GOLD is gold in JSON, or a table with keys in its cells.

Reads the collections in SHARED/data/news as SHARED/gold/materialize.py does, and Hamshahri, which that does not know. Signs other
than letters, digits, _, . and - become _ in the ids, as the referee and didar eval look them up."""
import json, os, re, sys

shared, gold_file = sys.argv[1:3]
sys.path.insert(0, os.path.join(shared, "gold"))
import materialize

materialize.FILES["hamshahri"] = "fa_hamshahri"
materialize.SHAPE["hamshahri"] = lambda row: (row["id"], None, row["body"])

with open(gold_file, encoding="utf8") as file:
    if gold_file.endswith(".tsv"):
        cells = (cell for line in file if not line.startswith("#") for cell in line.rstrip("\n").split("\t"))
        gold = {cell: {} for cell in cells if cell.split(":")[0] in materialize.FILES and ":" in cell}
    else:
        gold = {document["key"]: document for document in json.load(file)["documents"]}
for collection in sorted({key.split(":")[0] for key in gold}):
    for key, title, text in materialize.articles(collection):
        if key in gold:
            row = {"id": re.sub(r"[^\w.-]", "_", key), "title": title, "published": gold[key].get("published"),
                   "outlet": gold[key].get("outlet"), "text": text}
            print(json.dumps({name: value for name, value in row.items() if value}, ensure_ascii=False))
