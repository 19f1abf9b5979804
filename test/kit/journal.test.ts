import { describe, expect, it, onTestFinished } from "vitest";
import { openStateFile, type StateFile } from "../../provider/src/http/state-file";
import { Journal, type JournalEntry } from "../../provider/src/kit/journal";
import { type FakeClock, fakeClock } from "../http/support/fake-clock";
import { linesLog } from "../http/support/lines";
import { tempFolder } from "../http/support/temp-folder";

const HOUR = 3_600_000;
const inputs = { account: "1", friendlyName: "Acme", blind: true };
const begin = (journal: Journal, more: object = {}) =>
  journal.begin("api.clinked.com", "clinked:Group", "account 1 friendlyName=Acme", { ...inputs, ...more });

function open(folder: string): StateFile {
  const { log, lines } = linesLog();
  const file = openStateFile({ PORTALS_STATE_DIR: folder }, log);
  if (!file) throw new Error(`not opened: ${lines.join()}`);
  onTestFinished(() => file.close());
  return file;
}

interface Machine {
  readonly file: StateFile;
  readonly clock: FakeClock;
  readonly living: Set<number>;
  /** A provider process: the pid that its rows carry is set by hand, because a test has one only. */
  process(folder?: string): Journal;
  /** Gives the rows of this process to another one. */
  handTo(pid: number): void;
  rows(): { pid: number; id: string | null; began: number }[];
}

function machine(): Machine {
  const file = open(tempFolder());
  const clock = fakeClock();
  const living = new Set<number>();
  return {
    file,
    clock,
    living,
    process: (folder = "/project") => new Journal(file, clock, folder, (pid) => living.has(pid)),
    handTo: (pid) => file.db.prepare("UPDATE journal SET pid = ? WHERE pid = ?").run(pid, process.pid),
    rows: () => file.db.prepare("SELECT pid, id, began FROM journal").all() as ReturnType<Machine["rows"]>,
  };
}

describe("one process", () => {
  it("keeps an entry from before the request until its id is seen", async () => {
    const { process: start, rows, clock } = machine();
    const journal = start();
    const entry = await begin(journal);
    expect(entry?.unfinished).toBeUndefined();
    expect(rows()).toEqual([{ pid: process.pid, id: null, began: clock.now() }]);
    entry?.done("1/7");
    expect(rows()).toMatchObject([{ id: "1/7" }]);
    journal.seen("api.clinked.com", "clinked:Group", "1/8");
    journal.seen("api.clinked.com", "clinked:GroupMember", "1/7");
    expect(rows().length).toBe(1);
    journal.seen("api.clinked.com", "clinked:Group", "1/7");
    expect(rows()).toEqual([]);
  });

  it("forgets a create that failed for certain", async () => {
    const { process: start, rows } = machine();
    const journal = start();
    (await begin(journal))?.forget();
    expect(rows()).toEqual([]);
    expect((await begin(journal))?.unfinished).toBeUndefined();
  });

  it("refuses the same create twice, at the same time and one after the other", async () => {
    const { process: start } = machine();
    const journal = start();
    const [first, second] = await Promise.all([begin(journal), begin(journal)]);
    expect(first).toBeDefined();
    expect(second).toBeUndefined();
    first?.done("1/7");
    expect(await begin(journal)).toBeUndefined();
  });

  it("allows the same create again after the object was seen, as a replacement does", async () => {
    const { process: start } = machine();
    const journal = start();
    (await begin(journal))?.done("1/7");
    journal.seen("api.clinked.com", "clinked:Group", "1/7");
    expect(await begin(journal)).toMatchObject({ done: expect.any(Function) });
  });

  it("refuses a name that another create has, whatever else is sent", async () => {
    const { process: start } = machine();
    const journal = start();
    const named = (more: object) =>
      journal.begin("app.example.com", "test:Tag", "list 1 name=a", { name: "a", ...more }, false, true);
    const [first, second] = await Promise.all([named({}), named({ colour: "red" })]);
    expect(second).toBeUndefined();
    const claimant = () => journal.claimant("app.example.com", "test:Tag", "list 1 name=a");
    expect(claimant()).toEqual({ inputs: { name: "a" } });
    first?.done("1/a");
    expect(claimant()).toEqual({ id: "1/a", inputs: { name: "a" } });
    expect(await named({ colour: "red" })).toBeUndefined();

    journal.seen("app.example.com", "test:Tag", "1/a");
    const third = await named({ colour: "red" });
    expect(third).toBeDefined();
    third?.forget();
    expect(await named({})).toBeDefined();
  });

  it("tells creates apart by inputs, natural key, type, portal and folder", async () => {
    const { process: start, rows } = machine();
    const journal = start();
    expect(await begin(journal)).toBeDefined();
    expect(await begin(journal, { blind: false })).toBeDefined();
    expect(await journal.begin("api.clinked.com", "clinked:Group", "other", inputs)).toBeDefined();
    expect(
      await journal.begin("api.clinked.com", "clinked:Guest", "account 1 friendlyName=Acme", inputs),
    ).toBeDefined();
    expect(await journal.begin("elsewhere", "clinked:Group", "account 1 friendlyName=Acme", inputs)).toBeDefined();
    expect(await begin(start("/other"))).toBeDefined();
    expect(rows().length).toBe(6);
  });

  it("takes the same inputs in another order for the same create", async () => {
    const { process: start } = machine();
    const journal = start();
    await begin(journal);
    const turned = { blind: true, friendlyName: "Acme", account: "1", master: null };
    expect(
      await journal.begin("api.clinked.com", "clinked:Group", "account 1 friendlyName=Acme", turned),
    ).toBeUndefined();
  });

  it("removes its answered creates at the normal end of a run, and keeps the others", async () => {
    const { process: start, rows } = machine();
    const journal = start();
    const entry = await begin(journal);
    entry?.done("1/7");
    entry?.answered();
    // Made, and the engine has not been told yet: a run that ends here must leave it to the next one.
    (await begin(journal, { hideMemberDetails: true }))?.done("1/8");
    await begin(journal, { blind: false });
    journal.settle();
    expect(rows()).toMatchObject([{ id: "1/8" }, { id: null }]);
  });
});

describe("a process that is gone", () => {
  it("leaves its id to the next run when the answer had come", async () => {
    const { process: start, handTo, rows } = machine();
    (await begin(start()))?.done("1/7");
    handTo(42);
    const entry = await begin(start());
    expect(entry?.unfinished).toMatchObject({ id: "1/7" });
    expect(rows()).toMatchObject([{ pid: process.pid, id: "1/7" }]);
  });

  it("leaves a create without an id, with the time at which it began", async () => {
    const { process: start, handTo, clock } = machine();
    await begin(start());
    const began = clock.now();
    handTo(42);
    clock.set(began + HOUR);
    expect((await begin(start()))?.unfinished).toEqual({ beganMs: began });
  });

  it("leaves it again when the process that took over is gone as well", async () => {
    const { process: start, handTo, clock } = machine();
    await begin(start());
    const began = clock.now();
    for (const pid of [42, 43]) {
      handTo(pid);
      clock.set(clock.now() + HOUR);
      expect((await begin(start()))?.unfinished).toEqual({ beganMs: began });
    }
  });

  it("may have had our own pid, as in a container", async () => {
    const { process: start } = machine();
    (await begin(start()))?.done("1/7");
    expect((await begin(start()))?.unfinished).toMatchObject({ id: "1/7" });
  });

  it("leaves nothing after 24 h, and the create that begins then counts from its own beginning", async () => {
    const { process: start, handTo, clock, rows } = machine();
    (await begin(start()))?.done("1/7");
    handTo(42);
    clock.set(clock.now() + 24 * HOUR);
    expect((await begin(start()))?.unfinished).toBeUndefined();
    expect(rows()).toEqual([{ pid: process.pid, id: null, began: clock.now() }]);
    handTo(43);
    clock.set(clock.now() + HOUR);
    expect((await begin(start()))?.unfinished).toEqual({ beganMs: clock.now() - HOUR });
  });
});

describe("a living process", () => {
  it("is waited for, and its object is taken over when it ends in the middle", async () => {
    const { process: start, handTo, living, clock } = machine();
    (await begin(start()))?.done("1/7");
    handTo(42);
    living.add(42);
    const waiting = begin(start());
    const { sleep } = clock;
    let naps = 0;
    clock.sleep = async (ms) => {
      if (++naps === 5) living.delete(42);
      return sleep(ms);
    };
    expect((await waiting)?.unfinished).toMatchObject({ id: "1/7" });
    expect(clock.sleeps.length).toBeGreaterThanOrEqual(5);
  });

  it("is waited for until its create is settled, and then nothing is unfinished", async () => {
    const { process: start, handTo, living, clock, file } = machine();
    (await begin(start()))?.done("1/7");
    handTo(42);
    living.add(42);
    const waiting = begin(start());
    const { sleep } = clock;
    let naps = 0;
    clock.sleep = async (ms) => {
      if (++naps === 3) file.db.exec("DELETE FROM journal");
      return sleep(ms);
    };
    expect((await waiting)?.unfinished).toBeUndefined();
  });

  it("of another project folder is not waited for", async () => {
    const { process: start, handTo, living, clock } = machine();
    await begin(start("/other"));
    handTo(42);
    living.add(42);
    expect((await begin(start()))?.unfinished).toBeUndefined();
    expect(clock.sleeps).toEqual([]);
  });

  it("is recognised by its pid when nobody says otherwise", async () => {
    const { file, clock } = machine();
    const journal = () => new Journal(file, clock, "/project");
    await begin(journal());
    file.db.prepare("UPDATE journal SET pid = ?").run(process.ppid);
    const { sleep } = clock;
    clock.sleep = async (ms) => {
      file.db.exec("DELETE FROM journal");
      return sleep(ms);
    };
    expect((await begin(journal()))?.unfinished).toBeUndefined();
    expect(clock.sleeps).toEqual([500]);
  });
});

describe("no state file", () => {
  it("still refuses the same create twice in one process, and remembers nothing for the next", async () => {
    const clock = fakeClock();
    const journal = new Journal(undefined, clock, "/project");
    expect(journal.available).toBe(false);
    const entry = await begin(journal);
    expect(await begin(journal)).toBeUndefined();
    entry?.forget();
    (await begin(journal))?.done("1/7");
    expect(await begin(journal)).toBeUndefined();
    journal.seen("api.clinked.com", "clinked:Group", "1/7");
    journal.settle();
    expect((await begin(journal))?.unfinished).toBeUndefined();
    expect((await begin(new Journal(undefined, clock, "/project")))?.unfinished).toBeUndefined();
  });
});

const beginEqual = (journal: Journal, more: object = {}) =>
  journal.begin("app.example.com", "test:Task", "list 1", { list: "1", name: "Call", ...more }, true);

describe("creates that may be equal", () => {
  it("take turns, and have a number each", async () => {
    const { process: start, rows } = machine();
    const journal = start();
    const first = await beginEqual(journal);
    let second: JournalEntry | undefined;
    const waiting = beginEqual(journal).then((entry) => {
      second = entry;
    });
    expect(await beginEqual(journal, { name: "Other" })).toBeDefined();
    expect(second).toBeUndefined();
    first?.done("1/7");
    first?.ended();
    await waiting;
    expect(second?.unfinished).toBeUndefined();
    second?.done("1/8");
    expect(rows().map(({ id }) => id)).toEqual(["1/7", null, "1/8"]);
  });

  it("go on where a dead process has stopped, in its order", async () => {
    const { process: start, handTo, clock, rows } = machine();
    const old = start();
    const [first, second] = [await beginEqual(old), beginEqual(old)];
    first?.done("1/7");
    first?.ended();
    await second;
    const began = clock.now();
    handTo(42);
    clock.set(began + HOUR);
    const journal = start();
    const one = await beginEqual(journal);
    expect(one?.unfinished).toEqual({ beganMs: began, id: "1/7" });
    one?.ended();
    const two = await beginEqual(journal);
    expect(two?.unfinished).toEqual({ beganMs: began });
    two?.ended();
    expect((await beginEqual(journal))?.unfinished).toBeUndefined();
    expect(rows().length).toBe(3);
  });

  it("find the unfinished one although the engine knows the one before it", async () => {
    const { process: start, handTo, clock } = machine();
    const old = start();
    const first = await beginEqual(old);
    first?.done("1/7");
    first?.ended();
    await beginEqual(old);
    handTo(42);
    const journal = start();
    journal.seen("app.example.com", "test:Task", "1/7");
    expect((await beginEqual(journal))?.unfinished).toEqual({ beganMs: clock.now() });
  });

  it("may be tried again after a failure, by the next equal one too", async () => {
    const { process: start, rows, clock } = machine();
    const journal = start();
    const first = await beginEqual(journal);
    first?.failed();
    first?.ended();
    expect((await beginEqual(journal))?.unfinished).toEqual({ beganMs: clock.now() });
    expect(rows().length).toBe(1);
  });

  it("wait for a living process, and after five minutes go on beside it", async () => {
    const { process: start, handTo, living, clock, rows } = machine();
    (await beginEqual(start()))?.done("1/7");
    handTo(42);
    living.add(42);
    const began = clock.now();
    const waiting = beginEqual(start());
    const entry = await waiting;
    expect(clock.now() - began).toBe(300_000);
    expect(entry?.unfinished).toBeUndefined();
    expect(rows()).toMatchObject([{ pid: 42, id: "1/7" }, { id: null }]);
  });

  it("are numbered without a state file too", async () => {
    const journal = new Journal(undefined, fakeClock(), "/project");
    const first = await beginEqual(journal);
    first?.ended();
    const second = await beginEqual(journal);
    expect([first?.unfinished, second?.unfinished]).toEqual([undefined, undefined]);
  });
});

describe("an object that a create of this machine has made", () => {
  it("is no other create's, in this process and in later ones of any folder, for a day", async () => {
    const { process: start, clock } = machine();
    const journal = start();
    (await beginEqual(journal))?.done("1/7");
    const knows = (other: Journal, id = "1/7") => other.knows("app.example.com", "test:Task", id);
    expect([knows(journal), knows(start("/other")), knows(journal, "1/8")]).toEqual([true, true, false]);
    clock.set(clock.now() + 24 * HOUR + 1);
    expect(knows(start())).toBe(false);
  });

  it("is free again when the create that took it fails", async () => {
    const { process: start } = machine();
    const journal = start();
    const entry = await beginEqual(journal);
    const knows = (other: Journal) => other.knows("app.example.com", "test:Task", "1/7");
    entry?.take("1/7");
    expect([knows(journal), knows(start())]).toEqual([true, false]);
    entry?.failed();
    expect(knows(journal)).toBe(false);
  });

  it("is one that the engine has named as well", () => {
    const { process: start } = machine();
    const journal = start();
    journal.seen("app.example.com", "test:Task", "1/7");
    expect(journal.knows("app.example.com", "test:Task", "1/7")).toBe(true);
    expect(journal.knows("app.example.com", "test:Other", "1/7")).toBe(false);
  });
});
