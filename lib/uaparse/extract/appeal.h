// The two sentences that tell supporters how to appeal: in which languages, and until when, for
// whom.
#pragma once

#include "uaparse/extract/statement.h"
#include "uaparse/extract/values/dates.h"

namespace uaparse {

// The sentence that says until when to appeal, and the date in it as printed, real or not.
struct DeadlineSentence {
  const Heading* heading = nullptr;
  Statement statement;
  std::optional<PrintedDate> date;
};

// That which opens the addressees, else the first.
std::optional<DeadlineSentence> find_deadline_sentence(const Context& context);

// "Please write immediately in English, Korean or your own language:" fills write_in, own_language.
void read_languages(const Context& context, Record& record);

// "PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO:" fills deadline. Needs `issued` to complete
// it.
void read_deadline(const Context& context, Record& record);

// "... TO KIM JONG-UN, SUPREME COMMANDER OF THE KOREAN PEOPLE'S ARMY, CARE OF:": who the appeal is
// for.
std::optional<OnBehalfOf> read_on_behalf_of(const Context& context);

}  // namespace uaparse
