// Recipients and copies: position, name, address, contacts of each.
//
//   Ambassador of the Permanent Mission      position, over as many lines as it takes
//   of the Republic in Geneva
//   Mr Anton Zorin                           name
//   Chemin des Tilleuls 1                    address
//   1207 Geneva
//   Switzerland
//   Fax: +41 22 555 0100                     contacts
#pragma once

#include <vector>

#include "uaparse/extract/context.h"

namespace uaparse {

// Fills recipients and copies.
void read_addressees(const Context& context, Record& record);

}  // namespace uaparse
