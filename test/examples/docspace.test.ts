import { lives } from "./life";

// Reading the links of a room is in no document: the resource asks all the same, and does without.
lives("docspace", { undocumented: /^GET .+\/rooms\/\d+\/links$/ });
