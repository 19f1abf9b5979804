#!/usr/bin/env node
const path = require("node:path");
const process = require("node:process");

// The engine starts a pack that is a program in the folder of the project; the pack looks for its version in the
// current folder.
process.chdir(path.join(__dirname, ".."));
require("../dist/pack.js");
