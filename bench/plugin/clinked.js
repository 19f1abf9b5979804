module.exports = require("../../provider/dist/native/clinked");
