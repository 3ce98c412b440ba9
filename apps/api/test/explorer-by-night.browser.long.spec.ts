import { findChromium, TestBrowser } from '@rome-graph/testing';
import { explorerAddresses, mapAddresses, pageFaults } from './support/explorer';
import { ApiClient } from './support/test-api';

const describeWithBrowser = findChromium() ? describe : describe.skip;

describeWithBrowser('each page of the explorer by night, in Chromium', () => {
  const { url } = ApiClient.shared();
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await TestBrowser.launch();
  });

  afterAll(() => browser?.close());

  it.each(explorerAddresses())('%s is accessible, fits a small phone, and asks no other machine', async (path) => {
    expect(await pageFaults(browser, url + path, { dark: true })).toEqual([]);
  });

  it.each(mapAddresses)('%s is so with what it holds, too', async (path) => {
    expect(await pageFaults(browser, url + path, { dark: true, unfolded: true })).toEqual([]);
  });
});
