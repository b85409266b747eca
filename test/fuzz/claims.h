// What every fuzz target holds its results to. A claim that fails ends the process, as a crash
// does: that is what libFuzzer looks for, and it keeps the input.
//
// PDFs stay outside: Poppler in this process would have the fuzzer find the faults of Poppler,
// which uaparse keeps behind the walls of worker/. What a taken-over Poppler may send is
// worker_answer's.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "uaparse/base/result.h"
#include "uaparse/page/document.h"
#include "uaparse/reader/reader.h"
#include "uaparse/record/record.h"

namespace uaparse::fuzz {

void require(bool holds, std::string_view claim);

// Takes the first byte, as a choice of 0 to `count` - 1, from the front; 0 when there is none.
std::size_t take_choice(std::string_view& bytes, std::size_t count);

std::string_view as_text(const std::uint8_t* data, std::size_t size);

// Bytes to a Document; what passes for a PDF is refused.
Result<Document> read_without_libraries(std::string_view bytes, const ReadOptions& options);

// Words are clean, not empty and on their page; fonts exist; limits hold.
void require_sound(const Document& document);

// Reads `document` to the end. A record, or an error that may be published; its JSON parses, and
// its YAML says the same. With `is_on_page` no box of its evidence leaves the page.
void require_record(const Document& document, bool is_on_page);

}  // namespace uaparse::fuzz
