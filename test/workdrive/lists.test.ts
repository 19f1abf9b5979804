import { describe, expect, it } from "vitest";
import { workdrive } from "../../provider/src/workdrive/api";
import { getUsers } from "../../provider/src/workdrive/data/people";
import { users } from "../../provider/src/workdrive/user";
import { json } from "../http/support/server";
import { listedBy, loginAt } from "../products/support/service";

const people = Array.from({ length: 120 }, (_, n) => ({ id: `u${n}`, email: `u${n}@x.example` }));

/** A service that gives 50 at most, whatever is asked for. After the last page it answers `after`. */
async function portal(meta: unknown, after: "nothing" | "the last page again" = "nothing") {
  const login = await loginAt(
    workdrive,
    (url) => ({ WORKDRIVE_API_KEY: "key-12345", WORKDRIVE_BASE_URL: url }),
    ({ url }, response) => {
      const asked = Number(new URL(url, "http://x").searchParams.get("cur_page"));
      const page = after === "nothing" ? asked : Math.min(asked, 3);
      json(response, 200, { users: people.slice((page - 1) * 50, page * 50), meta });
    },
  );
  return login;
}

const metas = [{ perPage: 0, totalPages: 0, totalResults: 0, curPage: 0, nextPage: 0 }, { totalPages: "3" }, null];

describe.each(metas)("a list beside the meta %j", (meta) => {
  it("is read to its end by what reads states", async () => {
    const { session } = await portal(meta);
    expect(await session.readAll(users, {})).toHaveLength(120);
    const again = await portal(meta, "the last page again");
    expect(await again.session.readAll(users, {})).toHaveLength(120);
  });

  it("is read to its end by a data source", async () => {
    for (const after of ["nothing", "the last page again"] as const) {
      expect(await listedBy(getUsers, await portal(meta, after))).toHaveLength(120);
    }
  });
});

it("is an error when a promised page repeats earlier ones", async () => {
  const { session } = await portal({ totalPages: 9 }, "the last page again");
  await expect(session.readAll(users, {})).rejects.toThrow(/repeats earlier ones/);
});
