#!/usr/bin/python3
"""Write the words of knowledge files as a libFuzzer dictionary.

usage: write_dictionary.py FILE... > DICTIONARY

The words are the keys and the literal pieces of the patterns, which the fuzzer would hardly guess.
"""
import pathlib
import re
import sys

import yaml

NOT_LITERAL = re.compile(r'\\[dDsSwWbB]|\[[^]]*\]|\{[^}]*\}|\(\?:|[()|?*+^$.\\]')


def find_texts(node):
    if isinstance(node, dict):
        for key, value in node.items():
            yield str(key)
            yield from find_texts(value)
    elif isinstance(node, list):
        for value in node:
            yield from find_texts(value)
    elif node is not None:
        yield str(node)


def find_words(text):
    pieces = (piece.strip() for piece in NOT_LITERAL.split(text))
    return {piece for piece in pieces if 2 <= len(piece) <= 64}


def quoted(word):
    return '"' + ''.join(chr(b) if 32 <= b < 127 and chr(b) not in '"\\' else f'\\x{b:02X}' for b in word.encode()) + '"'


def main(paths):
    words = set()
    for path in paths:
        for text in find_texts(yaml.safe_load(pathlib.Path(path).read_text(encoding='utf-8'))):
            words |= find_words(text)
    print('\n'.join(quoted(word) for word in sorted(words)))


if __name__ == '__main__':
    main(sys.argv[1:])
