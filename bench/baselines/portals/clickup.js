module.exports = require("../../../provider/dist/clickup");
