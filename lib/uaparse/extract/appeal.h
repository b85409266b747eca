// The two sentences that tell supporters how to appeal: in which languages, and until when, for
// whom.
#pragma once

#include "uaparse/extract/context.h"

namespace uaparse {

// "Please write immediately in English, Korean or your own language:" fills write_in, own_language.
void read_languages(const Context& context, Record& record);

// "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:" fills deadline. Needs `issued` to complete or
// check it.
void read_deadline(const Context& context, Record& record);

// "... TO KIM JONG-UN, SUPREME COMMANDER OF THE KOREAN PEOPLE'S ARMY, CARE OF:": who the appeal is
// for.
std::optional<OnBehalfOf> read_on_behalf_of(const Context& context);

}  // namespace uaparse
