const { shareServer } = require('./shared-server.cjs');

module.exports = () => shareServer('v460-with-documents');
