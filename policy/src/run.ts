#!/usr/bin/env node
import path from "node:path";
import process from "node:process";

// The engine starts a pack that is a program in the folder of the project; the pack looks for its own version in the
// current folder.
process.chdir(path.join(__dirname, ".."));
require("./pack");
