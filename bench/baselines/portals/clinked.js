module.exports = require("../../../provider/dist/clinked");
