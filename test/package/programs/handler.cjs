// What Pulumi's server does with the text in a state: a module without a file name, run from the program's folder.
const Module = require("node:module");

const text = process.argv[2];
const nameless = new Module("", module);
nameless.filename = "";
nameless.paths = Module._nodeModulePaths(process.cwd());
nameless._compile(text, "");
const provider = nameless.exports.handler();
const methods = Object.keys(provider).filter((name) => typeof provider[name] === "function");
const isPulumiLoaded = Object.keys(require.cache).some((file) => /@pulumi[\\/]pulumi[\\/]/.test(file));
process.stdout.write(JSON.stringify({ methods, isPulumiLoaded }));
