// Drives a page in the browser that is installed: reads {file, browser, options, steps} from standard input, prints what each step gave.
const { chromium } = require(process.argv[2]);
let input = "";
process.stdin.on("data", chunk => { input += chunk; }).on("end", async () => {
  const { file, browser, options, steps } = JSON.parse(input);
  const running = await chromium.launch({ executablePath: browser, args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
  const context = await running.newContext({ viewport: { width: 1000, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints = [], requests = [];
  page.on("console", message => complaints.push(message.text()));
  page.on("pageerror", error => complaints.push(String(error)));
  page.on("request", request => requests.push(request.url()));
  const begun = Date.now();
  await page.goto("file://" + file);
  const given = [Date.now() - begun];
  for (const [what, ...words] of steps) {
    if (what === "eval") given.push(await page.evaluate(words[0]));
    else if (what === "select") given.push(await page.selectOption(words[0], words[1]));
    else if (what === "fill") given.push(await page.fill(words[0], words[1]));
    else if (what === "click") given.push(await page.click(words[0]));
    else if (what === "press") given.push(await page.keyboard.press(words[0]));
    else if (what === "shot") given.push(await page.locator(words[0]).first().screenshot({ path: words[1] }).then(() => null));
    else if (what === "media") given.push(await page.emulateMedia(words[0]));
    else if (what === "text") given.push(await page.locator(words[0]).allInnerTexts());
    else if (what === "visible") given.push(await page.locator(words[0]).first().isVisible());
    else if (what === "fonts") {
      const session = await context.newCDPSession(page);
      await session.send("DOM.enable");
      await session.send("CSS.enable");
      const { root } = await session.send("DOM.getDocument");
      const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: words[0] });
      given.push((await session.send("CSS.getPlatformFontsForNode", { nodeId })).fonts.map(font => font.familyName));
    }
    if (["select", "fill", "click", "press"].includes(what)) await page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))").catch(() => null);
  }
  console.log(JSON.stringify({ given, complaints, requests }));
  await running.close();
});
