/** Names that many readers would take for a person they know of: nobody in the demonstration has one. */
export const plainlyKnownNames: ReadonlySet<string> = new Set([
  'Adam Smith', 'Aisha Malik', 'Alan Milburn', 'Ali Parsa', 'Amanda Pritchard', 'Andy Burnham', 'Anna Soubry', 'Barbara Castle', 'Christopher Whitty', 'Daniel Radcliffe',
  'David Cameron', 'Elizabeth Garrett', 'Emma Thompson', 'Emma Watson', 'Fiona Phillips', 'Florence Nightingale', 'Grace Jones', 'James Mackey', 'James Corden', 'Jane Fonda',
  'Jennifer Saunders', 'Jeremy Hunt', 'John Major', 'Julie Walters', 'Kelly Holmes', 'Lisa Nandy', 'Mary Seacole', 'Matthew Hancock', 'Michael Jackson', 'Neil Kinnock',
  'Nicola Sturgeon', 'Nigel Farage', 'Patricia Hewitt', 'Paul Scholes', 'Priti Patel', 'Rachel Reeves', 'Rishi Sunak', 'Robert Peel', 'Ruth May', 'Sajid Javid', 'Sally Davies',
  'Sarah Gilbert', 'Simon Stevens', 'Stephen Powis', 'Theresa May', 'Victoria Atkins', 'Wes Streeting', 'Andrea Jenkyns', 'Nadine Dorries', 'Imran Khan', 'Colin Powell',
  'Ryan Reynolds', 'Jack Whitehall', 'Susan Boyle', 'Jason Statham', 'Jodie Whittaker', 'Emma Bunton', 'Lisa Stansfield', 'Samuel Beckett', 'Robert Lindsay', 'Grace Kelly',
  'Sonia Gandhi', 'Imelda Marcos', 'Rohan Bopanna', 'Vivian Richards', 'Gordon Greenidge', 'Desmond Haynes', 'Chris Gayle', 'Marcia Griffiths', 'Nnamdi Azikiwe', 'Kofi Annan',
  'Scott Morrison', 'Stuart Pearce', 'Craig Bellamy', 'Anthony Eden', 'Michael Fallon', 'Clare Short', 'Caroline Lucas', 'Anna Wintour', 'Jacqueline Wilson', 'Catherine Tate',
  'Simon Callow', 'Ellie Goulding', 'Bethany England', 'Lucy Worsley', 'Simon Rimmer', 'Martin Peacock', 'Adam Peaty', 'Deborah Kerr', 'Tracey Emin', 'Sade Adu',
  'Ama Ata', 'Tony Blair', 'Zara Tindall', 'Kerry Katona', 'Gemma Whelan', 'Sarah Lancashire', 'Rachel Riley', 'Robert Redfern', 'James Acheampong', 'Anita Desai',
  'Kiran Desai', 'Vijay Malhotra', 'Anil Gupta', 'Rahul Gandhi', 'Usman Khawaja', 'Karim Benzema', 'Tiago Pinto', 'Rui Costa', 'Diogo Costa', 'Nuno Tavares',
  'Joana Vasconcelos', 'Jasmin Paris', 'Mona Siddiqui', 'Wei Chen', 'Ming Chen', 'Yara Shahidi', 'Omar Sharif', 'Mary Wollstonecraft', 'Heather Watson', 'Barbara Windsor',
])
