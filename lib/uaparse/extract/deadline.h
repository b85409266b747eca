// Until when to appeal, and for whom:
//
//   PLEASE SEND APPEALS BEFORE 10 APRIL 2012 TO KIM ..., SUPREME COMMANDER ..., CARE OF:
//   PLEASE SEND APPEALS IMMEDIATELY. Check with ... if sending appeals after 2 November 1997.
//   PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 23 September 2023
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

// That which opens the addressees, else the first with a date, else the first.
std::optional<DeadlineSentence> find_deadline_sentence(const Context& context);

// Fills deadline. Needs `issued` to complete a date without a year.
void read_deadline(const Context& context, Record& record);

// "... TO KIM JONG-UN, SUPREME COMMANDER OF THE KOREAN PEOPLE'S ARMY, CARE OF:": who the appeal is
// for.
std::optional<OnBehalfOf> read_on_behalf_of(const Context& context);

}  // namespace uaparse
