module.exports = async () => {
  await globalThis.romeTestNeo4j?.stop();
};
