// Stops what jest-global-setup.mjs started.
async function tearDown() {
  await globalThis.sluitendTestDatabase?.stop();
}
export { tearDown as default };
