import { expect, it } from "vitest";
import { operationTable } from "../../provider/src/kit/operations";

it("reads method, path and words", () => {
  const table = operationTable({
    "get-thing": "GET /things/{thing}",
    "list-things": "GET /things list",
    "get-token": "POST /token token repeatable",
    "set-thing": "POST /things/{thing} repeatable",
    "send-thing": "GET /things/{thing}/send once",
  });
  expect(table).toEqual({
    "get-thing": { id: "get-thing", method: "GET", path: "/things/{thing}" },
    "list-things": { id: "list-things", method: "GET", path: "/things", kind: "list" },
    "get-token": { id: "get-token", method: "POST", path: "/token", kind: "token", repeatable: true },
    "set-thing": { id: "set-thing", method: "POST", path: "/things/{thing}", repeatable: true },
    "send-thing": { id: "send-thing", method: "GET", path: "/things/{thing}/send", repeatable: false },
  });
});

it.each(["FETCH /things", "GET /things lits", "POST /things repeatable once"])("refuses %s", (line) => {
  expect(() => operationTable({ "get-thing": line as "GET /things" })).toThrow(
    `The operation get-thing is written as "${line}": METHOD /path, then any of list, token, repeatable, once.`,
  );
});
