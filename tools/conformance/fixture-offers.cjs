// What the suite of MCP asks a server to offer, so that it can test how it speaks: tools, resources and prompts of its own names.
const { setTimeout: sleep } = require('node:timers/promises');

const image = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const audio = Buffer.from(
  'RIFF$\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0@\x1f\0\0@\x1f\0\0\x01\0\x08\0data\0\0\0\0',
  'latin1',
).toString('base64');

const text = (value) => ({ type: 'text', text: value });
const picture = { type: 'image', data: image, mimeType: 'image/png' };
const embedded = (uri, mimeType, value) => ({ type: 'resource', resource: { uri, mimeType, text: value } });
const answer = (...content) => ({ content });

const form = (message, properties) => ({
  method: 'elicitation/create',
  params: { message, requestedSchema: { type: 'object', properties, required: Object.keys(properties) } },
});
const completion = (words, maxTokens = 100) => ({
  method: 'sampling/createMessage',
  params: { messages: [{ role: 'user', content: text(words) }], maxTokens },
});
const roots = { method: 'roots/list', params: {} };
const aString = { type: 'string' };

/** What is still to be asked of a client, and what it has answered so far. */
function round({ mcpReq }, asked) {
  const given = mcpReq.inputResponses ?? {};
  return { given, missing: Object.fromEntries(Object.entries(asked).filter(([name]) => !isAnswer(given[name]))) };
}

function isAnswer(given) {
  if (typeof given !== 'object' || given === null) return false;
  return (
    'roots' in given || given.content?.type !== undefined || (given.action !== undefined && given.content !== undefined)
  );
}

const more = (inputRequests, requestState) => ({
  resultType: 'input_required',
  inputRequests,
  ...(requestState !== undefined && { requestState }),
});

/** A tool that asks, and answers once it has been answered. */
function asking(asked, told, stateOf) {
  return async (_, context) => {
    const { given, missing } = round(context, asked);
    if (Object.keys(missing).length > 0) return more(missing, stateOf && (await stateOf('asked')));
    return answer(text(told(given)));
  };
}

/** What a client says it can do, request by request. */
function abilities({ mcpReq }) {
  return mcpReq.envelope?.['io.modelcontextprotocol/clientCapabilities'] ?? {};
}

const anyEnum = ['option1', 'option2', 'option3'];
const titled = (first) => [
  { const: 'value1', title: first },
  { const: 'value2', title: 'Another' },
  { const: 'value3', title: 'The last' },
];
const defaults = {
  name: { type: 'string', default: 'John Doe' },
  age: { type: 'integer', default: 30 },
  score: { type: 'number', default: 95.5 },
  status: { type: 'string', enum: ['active', 'inactive', 'pending'], default: 'active' },
  verified: { type: 'boolean', default: true },
};
const enums = {
  untitledSingle: { type: 'string', enum: anyEnum },
  titledSingle: { type: 'string', oneOf: titled('First Option') },
  legacyEnum: {
    type: 'string',
    enum: ['opt1', 'opt2', 'opt3'],
    enumNames: ['Option One', 'Option Two', 'Option Three'],
  },
  untitledMulti: { type: 'array', items: { type: 'string', enum: anyEnum } },
  titledMulti: { type: 'array', items: { anyOf: titled('First Choice') } },
};

const completed = async (ask, message, properties) => {
  const { action, content } = await ask(form(message, properties));
  return answer(text(`Elicitation completed: action=${action}, content=${JSON.stringify(content ?? {})}`));
};

/**
 * The tools, by name: the arguments that they must be given, and what they do.
 *
 * @param stateOf seals what a client is to bring back
 */
function fixtureTools(stateOf) {
  const tools = {
    test_simple_text: [[], () => answer(text('This is a simple text response for testing.'))],
    test_image_content: [[], () => answer(picture)],
    test_audio_content: [[], () => answer({ type: 'audio', data: audio, mimeType: 'audio/wav' })],
    test_embedded_resource: [
      [],
      () => answer(embedded('test://embedded-resource', 'text/plain', 'This is an embedded resource content.')),
    ],
    test_multiple_content_types: [
      [],
      () =>
        answer(
          text('Multiple content types test:'),
          picture,
          embedded('test://mixed-content-resource', 'application/json', JSON.stringify({ test: 'data', value: 123 })),
        ),
    ],
    test_error_handling: [
      [],
      () => ({ ...answer(text('This tool intentionally returns an error for testing')), isError: true }),
    ],
    test_tool_with_logging: [
      [],
      async (_, { mcpReq }) => {
        for (const data of ['Tool execution started', 'Tool processing data', 'Tool execution completed']) {
          await mcpReq.notify({ method: 'notifications/message', params: { level: 'info', data } });
          await sleep(50);
        }
        return answer(text('Done.'));
      },
    ],
    test_tool_with_progress: [
      [],
      async (_, { mcpReq }) => {
        const { progressToken } = mcpReq._meta ?? {};
        for (const progress of [0, 50, 100]) {
          const params = { progressToken, progress, total: 100 };
          if (progressToken !== undefined) await mcpReq.notify({ method: 'notifications/progress', params });
          await sleep(50);
        }
        return answer(text('Done.'));
      },
    ],
    test_sampling: [
      ['prompt'],
      async ({ prompt }, _, ask) => answer(text(`LLM response: ${(await ask(completion(prompt))).content?.text}`)),
    ],
    test_elicitation: [
      ['message'],
      async ({ message }, _, ask) => {
        const { action, content } = await ask(form(message, { username: aString, email: aString }));
        return answer(text(`User response: action=${action}, content=${JSON.stringify(content ?? {})}`));
      },
    ],
    test_elicitation_sep1034_defaults: [[], (_, __, ask) => completed(ask, 'Values are proposed', defaults)],
    test_elicitation_sep1330_enums: [[], (_, __, ask) => completed(ask, 'Choose', enums)],
    test_logging_tool: [
      [],
      async (_, { mcpReq }) => {
        const level = mcpReq.envelope?.['io.modelcontextprotocol/logLevel'];
        const params = { level, data: 'Tool execution started' };
        if (level !== undefined) await mcpReq.notify({ method: 'notifications/message', params });
        return answer(text('Done.'));
      },
    ],
    test_missing_capability: [
      [],
      (_, context) => {
        if (abilities(context).sampling) return answer(text('Sampling is there.'));
        throw Object.assign(new Error('This tool needs sampling'), { requires: { sampling: {} } });
      },
    ],
  };
  return { ...tools, ...askingTools(stateOf) };
}

function askingTools(stateOf) {
  const name = { user_name: form('What is your name?', { name: aString }) };
  const confirm = { confirm: form('Please confirm', { ok: { type: 'boolean' } }) };
  const several = { ...name, greeting: completion('Generate a greeting', 50), client_roots: roots };
  const steps = [
    ['step1', form('Step 1: What is your name?', { name: aString })],
    ['step2', form('Step 2: What is your favorite color?', { color: aString })],
  ];
  const named = (rest) => `test_input_required_result_${rest}`;
  return {
    test_streaming_elicitation: [[], asking(name, ({ user_name: { content } }) => `Hello, ${content.name}!`)],
    [named('elicitation')]: [[], asking(name, ({ user_name: { content } }) => `Hello, ${content.name}!`)],
    [named('sampling')]: [
      [],
      asking(
        { capital_question: completion('What is the capital of France?') },
        ({ capital_question: { content } }) => content.text,
      ),
    ],
    [named('list_roots')]: [
      [],
      asking({ client_roots: roots }, ({ client_roots: found }) => found.roots.map(({ uri }) => uri).join(' ')),
    ],
    [named('request_state')]: [[], asking(confirm, () => 'state-ok', stateOf)],
    [named('tampered_state')]: [[], asking(confirm, () => 'state-ok', stateOf)],
    [named('multiple_inputs')]: [[], asking(several, () => 'All is there.', stateOf)],
    [named('multi_round')]: [
      [],
      async (_, context) => {
        const done = context.mcpReq.requestState() ?? 0;
        const given = context.mcpReq.inputResponses ?? {};
        const at = done > 0 && isAnswer(given[steps[done - 1][0]]) ? done : Math.max(0, done - 1);
        if (at === steps.length) return answer(text('Both steps are done.'));
        const [step, asked] = steps[at];
        return more({ [step]: asked }, await stateOf(at + 1));
      },
    ],
    [named('capabilities')]: [
      [],
      (_, context) => {
        const { sampling, elicitation } = abilities(context);
        const can = {
          ...(sampling && { greeting: completion('Generate a greeting', 50) }),
          ...(elicitation && name),
        };
        const { missing } = round(context, can);
        return Object.keys(missing).length > 0 ? more(missing) : answer(text('Nothing can be asked.'));
      },
    ],
  };
}

const user = (content) => ({ role: 'user', content });

/** The prompts, by name: their arguments, and their messages. */
const fixturePrompts = {
  test_simple_prompt: [[], () => [user(text('This is a simple prompt for testing.'))]],
  test_prompt_with_arguments: [
    ['arg1', 'arg2'],
    ({ arg1, arg2 }) => [user(text(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`))],
  ],
  test_prompt_with_embedded_resource: [
    ['resourceUri'],
    ({ resourceUri }) => [
      user(embedded(resourceUri, 'text/plain', 'Embedded resource content for testing.')),
      user(text('Please process the embedded resource above.')),
    ],
  ],
  test_prompt_with_image: [[], () => [user(picture), user(text('Please analyze the image above.'))]],
  test_input_required_result_prompt: [
    [],
    (_, context) => {
      const { given, missing } = round(context, {
        user_context: form('What context should the prompt use?', { context: aString }),
      });
      if (Object.keys(missing).length > 0) return more(missing);
      return [user(text(`In the context of ${given.user_context.content.context}.`))];
    },
  ],
};

/** What is at an address; undefined of one where nothing is. */
function fixtureContents(uri) {
  if (uri === 'test://static-text') {
    return { uri, mimeType: 'text/plain', text: 'This is the content of the static text resource.' };
  }
  if (uri === 'test://static-binary') return { uri, mimeType: 'image/png', blob: image };
  if (uri === 'test://watched-resource') return { uri, mimeType: 'text/plain', text: 'Watched.' };
  const [, id] = /^test:\/\/template\/([^/]+)\/data$/.exec(uri) ?? [];
  if (id === undefined) return undefined;
  const data = { id, templateTest: true, data: `Data for ID: ${id}` };
  return { uri, mimeType: 'application/json', text: JSON.stringify(data) };
}

module.exports = { fixtureContents, fixturePrompts, fixtureTools };
