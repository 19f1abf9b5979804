import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { htmlText } from "../../provider/src/cli/drift/html";
import type { DriftReport } from "../../provider/src/cli/drift/report";
import { hostileReport, plainReport } from "../cli/support/hostile";
import { startChromium } from "./chromium";

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
}, 60_000);

afterAll(() => browser?.close());

const narrow = { width: 360, height: 780 };

/** Runs `look` on the page of a report; the page may ask the network for nothing. */
async function onPage<T>(
  report: DriftReport,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  const asked: string[] = [];
  const said: string[] = [];
  try {
    const page = await context.newPage();
    await page.route("**/*", (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", ({ message }) => said.push(message));
    page.on("dialog", (dialog) => said.push(dialog.message()));
    await page.setContent(htmlText(report));
    const result = await look(page);
    expect({ asked, said }).toEqual({ asked: [], said: [] });
    return result;
  } finally {
    await context.close();
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate("axe.run()")) as axe.AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe.each([
  ["plain", plainReport()],
  ["hostile", hostileReport()],
])("the drift page of a %s report", (_, report) => {
  it.each([
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["on a phone", { viewport: narrow }],
  ] as const)("passes axe: %s", async (_name, options) => {
    expect(await onPage(report, options, violations)).toEqual([]);
  });

  it("is no wider than a phone, and whole on paper", async () => {
    const widths = await onPage(report, { viewport: narrow }, async (page) => {
      const onScreen = await page.evaluate("document.documentElement.scrollWidth");
      await page.emulateMedia({ media: "print" });
      return [
        onScreen,
        await page.evaluate("document.documentElement.scrollWidth"),
        await page.locator("form").isVisible(),
      ];
    });
    expect(widths).toEqual([360, 360, false]);
  });
});

it("filters by type, change and words", async () => {
  await onPage(plainReport(), {}, async (page) => {
    const shown = () => page.locator("article:visible h3").allInnerTexts();
    expect(await shown()).toEqual(["clinked:Group acme", "clinked:Group board"]);
    await page.getByLabel("Change").selectOption("gone");
    expect(await shown()).toEqual(["clinked:Group board"]);
    expect(await page.locator("output").innerText()).toBe("Showing 1 of 2");
    await page.getByLabel("Change").selectOption("all");
    await page.getByLabel("Search").fill("by HAND");
    expect(await shown()).toEqual(["clinked:Group acme"]);
  });
});

it("shows everything and no filter where scripts are off", async () => {
  await onPage(plainReport(), { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator("article").count()).toBe(2);
    expect(await page.locator("article").first().isVisible()).toBe(true);
    expect(await page.locator("form").isVisible()).toBe(false);
  });
});
