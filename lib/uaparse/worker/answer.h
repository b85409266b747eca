// What a worker answers, as bytes: the Document it read, or why it could not.
//
//   Result<Document> ──encode──▶ bytes ══ pipe ══▶ bytes ──decode──▶ Result<Document>
//
// Both ends are one program on one machine, so numbers have its own form. Yet the sender may have
// been taken over by the PDF it read: nothing that comes in is believed. Lengths, counts, enums and
// indices are checked before they are used, numbers are finite, text is clean, and the limits of
// base/limits.h hold again. What is wrong in any of it is no answer.
//
// Words cross, not the record: layout and extraction are our own code over checked data and need no
// walls, and the words of a letter are 30 kB. Document::source stays behind: the parent has the
// bytes and knows better.
#pragma once

#include <string>
#include <string_view>

#include "uaparse/base/result.h"
#include "uaparse/page/document.h"

namespace uaparse {

std::string encode_answer(const Result<Document>& answer);

// `subject` becomes that of every Error. Bytes that encode_answer did not write give `crashed`.
// Memory is allocated only for what has come: at most some eight times the bytes.
Result<Document> decode_answer(std::string_view bytes, const std::string& subject);

}  // namespace uaparse
