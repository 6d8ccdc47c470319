import { type Origin, namesOf } from './origin.ts'

/** Names common in Poland, Romania, Lithuania and Bulgaria. */
export const easternEuropean: Origin = {
  givenNames: namesOf(`
    Adina Agnieszka Alicja Andreea Anca Beata Bożena Cristina Daiva Dorota Elena Ewa Florin Gabriela Ioana Irena Iwona Jolanta Justyna Karolina Kasia Krzysztof
    Loredana Łukasz Magda Małgorzata Marcin Marek Marzena Mihaela Mirela Natalia Nikolay Paweł Petra Piotr Rasa Renata Roxana Simona Stefan Tomasz Vasile
    Violeta Wioletta Zdravka
  `),
  familyNames: namesOf(`
    Adamczyk Bălan Baran Constantin Cieślak Czarnecka Dąbrowski Dimitrova Dobre Dumitrescu Gajewska Georgieva Grabowska Ionescu Jankauskas Jasińska Kaczmarek
    Kazlauskas Krawczyk Lisowska Majewska Marinescu Mazur Moldovan Munteanu Nikolova Nowicka Ostrowska Petrescu Petrova Pietrzak Popa Radu Rusu Rutkowska
    Sadowska Stanciu Szczepańska Tudor Wieczorek Zalewska Ziółkowski
  `),
}

/** Names common in Portugal, Spain, Italy and Greece. */
export const southernEuropean: Origin = {
  givenNames: namesOf(`
    Alessandra Ana Beatriz Carla Carmen Catarina Chiara Diogo Eleni Federica Filipa Giulia Inês Irene Joana João Lucía Marta Miguel Nuno Paola Ricardo Rosa Rui
    Silvia Sofia Teresa Tiago Valentina Vasiliki
  `),
  familyNames: namesOf(`
    Almeida Barbosa Bianchi Carvalho Castellano Conti Costa Esposito Fonseca Galán Gomes Greco Herrero Lopes Lozano Magalhães Marques Molina Moreira Navarro
    Oliveira Papadakis Pinto Ribeiro Ricci Romero Sousa Tavares Teixeira Vidal
  `),
}

/** Names common in the Philippines. */
export const filipino: Origin = {
  givenNames: namesOf(`
    Aileen Analyn Angelica Arlene Arnel Bernadette Catherine Cecilia Cherry Christian Danilo Divina Edgar Eduardo Efren Evangeline Ferdinand Gemma Glenda Imelda
    Jasmin Jennelyn Jerome Jocelyn Joel John_Paul Jonalyn Joy Liezl Lorna Lourdes Maricel Maribel Marilou Mark_Anthony Marites Mary_Grace Melchor Michelle Nenita
    Noel Rhodora Rizalina Rodel Rowena Rosalie Ryan Sheryl Teresita Wilma
  `),
  familyNames: namesOf(`
    Abad Agbayani Aquino Bautista Bernardo Buenaventura Cabrera Castillo Dela_Cruz Dimaculangan Domingo Espiritu Evangelista Fajardo Flores Gatchalian Guerrero
    Ilagan Javier Lacson Lazaro Macaraeg Magno Manalo Mendoza Mercado Natividad Ocampo Padilla Pangilinan Pascual Quizon Ramos Reyes Rosales Salazar Santiago
    Soriano Tolentino Valdez Velasco Villanueva Yap Zamora
  `),
}

/** Names common in the Arab countries, Iran and Turkey. */
export const westAsian: Origin = {
  givenNames: namesOf(`
    Ahmad Amal Ayşe Basma Dina Elif Fadi Farideh Hala Hanan Haytham Hisham Karim Laila Layth Leila Mahdi Maryam Mehmet Mona Mustafa Nadine Noor Omar Parisa Rania
    Reem Salma Samir Tariq Yara Yusuf
  `),
  familyNames: namesOf(`
    Abdelrahman Al-Amin Al-Jaberi Al-Khatib Al-Sayed Aydın Barakat Darwish El-Masry Elbaz Ghazali Haddad Hakimi Hamdan Jafari Kaya Khalil Mansour Mostafavi Nasser
    Osman Qasim Rostami Sabbagh Salehi Shaheen Suleiman Yılmaz Zaki Zidan
  `),
}

/** Names common in China, Hong Kong, Malaysia and Vietnam. */
export const eastAsian: Origin = {
  givenNames: namesOf(`
    Amy Cheng Chun Daniel Fang Grace Hoa Hui Jia Jing Joanne Kai Lan Li Linh Mei Minh Ming Ning Qing Rui Shan Siew Thanh Vivian Wei Xin Yan Ying Yu
  `),
  familyNames: namesOf(`
    Chan Chen Cheung Chong Dang Fong Fung Goh Ho Huang Lam Lau Leung Li Lim Lin Ling Ng Nguyen Ong Pham Tan Tang Teoh Tran Tsang Wong Wu Yeung Zhou
  `),
}
