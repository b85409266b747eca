// In which languages to write:
//
//   Please write immediately in English, Korean or your own language:
//   RECOMMENDED ACTION: Please send telegrams/telexes/faxes in French or your own language:
//   PREFERRED LANGUAGE TO ADDRESS TARGET: French or English.
//   You can also write in your own language.
#pragma once

#include "uaparse/extract/context.h"

namespace uaparse {

// Fills write_in and own_language.
void read_languages(const Context& context, Record& record);

}  // namespace uaparse
