import { type Origin, namesOf } from './origin.ts'

/** Names common in England, Wales, Scotland and Ireland. */
export const britishAndIrish: Origin = {
  givenNames: namesOf(`
    Abigail Adam Adrian Aidan Aileen Alan Alastair Alexandra Alison Amanda Amy Andrea Angela Anna Anthony Ashley Barbara Beatrice Becky Bethan Bethany
    Beverley Brendan Bridget Bronwen Bryony Callum Cara Carl Carol Caroline Carys Catherine Charlotte Chloe Christine Christopher Ciara Claire Clare
    Colin Connor Craig Daisy Daniel Danielle Darren Dawn Dean Deborah Declan Denise Dennis Diane Donna Dylan Eileen Elaine Eleanor Elizabeth Ellie Emily
    Emma Erin Esther Evie Fiona Frances Gareth Gavin Gemma Geraldine Gillian Glenn Gwen Hannah Harriet Hayley Heather Hollie Iain Imogen Ivy Jack Jacqueline
    Jade James Jamie Jane Janet Janice Jasmine Jason Jean Jennifer Jessica Joanne Jodie Jonathan Josephine Joshua Joyce Judith Julia Julie Karen Katherine
    Kathleen Keeley Keith Kelly Kerry Kevin Kieran Kimberley Kirsty Laura Lauren Leanne Lesley Liam Linda Lindsay Lisa Lorraine Louise Lucy Luke Lynn
    Maeve Marian Marie Martin Mary Matthew Maureen Megan Melanie Melissa Michael Michelle Molly Natalie Nathan Neil Niamh Nicola Nigel Orla Owen Pamela
    Patricia Paula Pauline Philippa Phoebe Rachel Rebecca Rhiannon Rhys Robert Robin Roisin Rosemary Ross Rowena Ruth Ryan Sally Samantha Samuel Sandra Sara
    Sarah Scott Shannon Sharon Shaun Shelley Sheila Siân Simon Sinéad Siobhán Sophie Stacey Stephanie Stephen Stuart Susan Suzanne Tanya Teresa Timothy Toby
    Tracey Trevor Ursula Valerie Vanessa Victoria Vivienne Wendy William Yvonne Zara Zoë
  `),
  familyNames: namesOf(`
    Abbott Ainsworth Allard Arkwright Ashdown Aspinall Atherton Baines Bamford Barraclough Barrow Bateman Beckwith Bellamy Birchall Blackwood Blakeley
    Boothroyd Bradwell Braithwaite Brennan Brierley Broadbent Brookfield Burnham Butterworth Byrne Callaghan Carmody Catterall Chadwick Chilcott Clegg
    Clifton Colclough Conway Copeland Cottam Crabtree Cragg Crossley Cullen Cunliffe Dalby Darlington Davenport Dearden Devlin Dewhurst Doherty Duckworth
    Dunleavy Eastwood Eccles Ellison Emmett Entwistle Fairbrother Fairhurst Fallon Farrar Fazackerley Fearnley Fenwick Fielding Fitzgerald Flanagan Garside
    Gartside Gilchrist Gittins Goodall Gorton Grimshaw Hadfield Haigh Halliwell Hargreaves Hartley Haslam Hebden Heywood Higginbottom Hindley Hollinrake
    Holroyd Horrocks Howarth Iddon Illingworth Ingham Jagger Jessop Jolley Keating Kellett Kershaw Kilbride Kirkham Langton Leadbetter Lightfoot Livesey
    Lockwood Lomas Lonsdale Lovell Mackie Maguire Marsden Mawdsley McAllister McBride McCready McDaid McGinley McKenna McLeish McNulty Mellor Molyneux
    Mulgrew Nethercott Newbold Noonan Nuttall Oakden O'Brien O'Donnell O'Hara O'Neill Oldham Ormerod Pargeter Peacock Pemberton Penhale Pickup Pilkington
    Pollitt Prendergast Pryce Quayle Quigley Radcliffe Rafferty Ramsbottom Redfern Rigby Rimmer Rowbotham Rushton Salthouse Scholes Seddon Shackleton
    Sharples Sheehan Shepley Singleton Slattery Southworth Speakman Stanway Stockdale Sutcliffe Swarbrick Tattersall Thackray Thornley Tindall Tolley
    Trelawny Tunstall Tyldesley Unsworth Vickers Wadsworth Walmsley Wardle Wetherall Whalley Whitehead Whittle Wilding Wolstenholme Woodhead Wooler
    Worsley Wrigley Yardley Yeadon
  `),
}
