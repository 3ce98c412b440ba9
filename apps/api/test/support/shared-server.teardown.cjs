const { stopShared } = require('./shared-server.cjs');

module.exports = () => stopShared();
