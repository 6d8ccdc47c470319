/** What people wrote when they asked. */
export const messages = ['', '', '', 'Could you do this before our one-to-one?', 'I would value your view, above all on the budget.', 'No hurry. The next two weeks are busy for both of us.'] as const

/** What is written in the requests of which more is told. */
export const sampleStory = {
  message: 'I would like to know whether you see the same. Could we talk about it on Thursday?',
  notConfirmed: 'Two deputies told me that they are not sure who decides about leave. Let us look at the lists together in January.',
  declined: 'We have not worked together since the ward moved. Your new lead nurse knows your work better.',
  signedOff: ['Agreed in our one-to-one.', 'We talked about all of it. I see the same.', ''],
} as const
