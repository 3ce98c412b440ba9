const { shareServer } = require('./shared-server.cjs');

module.exports = () => shareServer('sample');
