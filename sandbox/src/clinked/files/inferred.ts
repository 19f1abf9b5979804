import { at, type InferredBehaviour } from "../../inferred-behaviour";

export const filesInferred: readonly InferredBehaviour[] = [
  at(
    16673,
    "which id the answer to a removal names",
    "that of the trash entry, in which all below a folder lies as well",
  ),
  at(16893, "a trash id that does not exist", "stands in error; progress is 100 at once"),
  at(18489, "the page size, and what stands there without parent", "25, at most 100; what stands at the top"),
  at(18489, "parent and path of an entry", "shown below a folder; at the top no parent and an empty path"),
  at(18965, "what exclude does", "the files with these ids are passed over"),
  at(19817, "moving to the top", "not possible: null is no change, as in the example"),
  at(20253, "sharing and memberPermission that are not sent", "NONE and 2; two folders may have one friendlyName"),
  at(20253, "how to create at the top", "with an empty folder in the path, as for files (L24084)"),
  at(21362, "whether entries add or replace", "they replace; somebody who is not in the group is 400"),
  at(21630, "the tasks of a file", "none: the page is empty"),
];
