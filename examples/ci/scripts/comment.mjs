#!/usr/bin/env node
// node comment.mjs "Portal production" operations.md drift.md
// One comment on the pull or merge request, which later runs update.
import { readFileSync } from "node:fs";
import process from "node:process";
import { forge } from "./forge.mjs";
import { body } from "./text.mjs";

const [title = "", ...files] = process.argv.slice(2);
const texts = files.map((file) => readFileSync(file, "utf8"));
await forge().comment(title, body(title, texts));
