// What a person does on a page of the quiz, whoever hosts it.

/** Answers the page, whatever it asks; `press` does what a finger or a key does to something. */
export async function answer(page, press, step) {
  const done = page.locator("button.send").first();
  if (await page.locator("#typed").count()) {
    await page.locator("#typed").fill("vétérinaire");
    return press(done);
  }
  const tiles = page.locator("fieldset.tile");
  if (await tiles.count()) {
    const count = await tiles.count();
    for (let at = 0; at < count; at += 1) {
      const options = tiles.nth(at).locator("input");
      await options.nth((at + step) % (await options.count())).check({ force: true });
    }
    return press(done);
  }
  if (await page.locator("input[type=checkbox]").count()) {
    await page.locator("input[type=checkbox]").first().check();
    return press(done);
  }
  const places = page.locator("#question input[type=number]");
  if (await places.count()) {
    const count = await places.count();
    for (let at = 0; at < count; at += 1) await places.nth(at).fill(String(((at + step) % count) + 1));
    return press(done);
  }
  const answers = page.locator("button.answer");
  return press(answers.nth(step % (await answers.count())));
}
