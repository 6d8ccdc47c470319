import { type Origin, namesOf } from './origin.ts'

/** Names common in Nigeria and Ghana. */
export const westAfrican: Origin = {
  givenNames: namesOf(`
    Abena Abiola Adaeze Adebayo Adwoa Afua Akosua Ama Amaka Amara Ayodele Babatunde Blessing Bolanle Chiamaka Chidi Chika Chinedu Chinwe Comfort Damilola Ebele
    Efua Ekow Emeka Esi Ezinne Favour Femi Folake Funmilayo Gift Ifeoma Ijeoma Ikenna Kehinde Kofi Kojo Kwabena Kwame Mercy Modupe Ngozi Nkechi Nneka Obinna
    Olayinka Olufunke Oluwaseun Patience Precious Sade Sola Taiwo Temitope Tolulope Tunde Uche Yaa Yewande
  `),
  familyNames: namesOf(`
    Abara Abiodun Acheampong Adeleke Adeyemi Adjei Afolabi Agbaje Agyeman Akande Akinola Amankwah Amoako Ampofo Anyanwu Appiah Asante Asiedu Ayeni Azikiwe
    Balogun Bamidele Boadu Boakye Boateng Chukwu Danquah Darko Dike Duru Egwu Ekwueme Eze Fashola Gyamfi Ibekwe Idowu Igwe Jegede Konadu Lawal Madu Mensah
    Nnamdi Nwachukwu Nwosu Obeng Obi Odukoya Ogundipe Okafor Okeke Okoro Oladipo Olatunji Onyeka Opoku Osei Owusu Sarpong Twumasi Udeh Umeh Yeboah
  `),
}

/** Names common in Zimbabwe, Kenya, Uganda, Somalia and Ethiopia. */
export const eastAfrican: Origin = {
  givenNames: namesOf(`
    Abdi Amina Beauty Chipo Constance Dalmar Esther Faith Farai Fikirte Grace Hibo Hodan Joyce Kudzai Leah Loveness Memory Miriam Munyaradzi Mwangi Nyasha
    Otieno Prudence Rejoice Ruvimbo Sahra Selam Shamiso Tafadzwa Tatenda Tendai Tsitsi Wanjiru Winnie Yonas
  `),
  familyNames: namesOf(`
    Abebe Achieng Barasa Chikwanha Chirwa Dube Farah Gebre Githinji Hassan Kamau Kariuki Kibet Kimani Kiplagat Mabhena Makoni Mapfumo Marufu Mhlanga Moyo Mudenda
    Mukasa Musa Mutasa Muthoni Mwale Nakato Ncube Ndlovu Njoroge Nkomo Nyathi Ochieng Okello Sibanda Tesfaye Wambui Warsame Zulu
  `),
}

/** Names common in Jamaica, Trinidad and Barbados. */
export const caribbean: Origin = {
  givenNames: namesOf(`
    Alicia Antoinette Carlene Cheryl Clifton Delroy Desmond Donnette Everton Garfield Hyacinth Icilda Jacinta Joan Kadian Keisha Leroy Marcia Maxine Merlene
    Novelette Paulette Rohan Rosalind Sandra Sherene Sonia Tameka Verona Winsome
  `),
  familyNames: namesOf(`
    Alleyne Bailey Bogle Braithwaite Brathwaite Clarke Dacosta Dawkins Farquharson Gayle Gordon Grant Greenidge Haynes Hylton Joseph Lewis McKenzie Morgan Nembhard
    Pinnock Powell Ramdin Reid Richards Rowe Samuels Singh Stewart Walters Whyte Wynter
  `),
}
