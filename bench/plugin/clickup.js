module.exports = require("../../provider/dist/native/clickup");
